-- In: nvim --headless -u NONE -i NONE -n -S neovim.lua, with $PROBITY_SERVER, $PROBITY_DRAFT and $PROBITY_MENDED (files).
-- Out: a line for each step on standard error; it ends with 0 only when every step held.
-- Neovim 0.7 has no vim.lsp.start: a client is started and the buffer is given to it, which later versions take as well.
local lsp, api = vim.lsp, vim.api

local function told(step) io.stderr:write('held: ' .. step .. '\n') end

local function must(holds, what)
  if not holds then error(what, 0) end
end

local function until_true(what, test)
  must(vim.wait(15000, test, 20), 'never came: ' .. what)
end

local function bytes_of(path)
  local file = assert(io.open(path, 'rb'))
  local bytes = file:read('*a')
  file:close()
  return bytes
end

local function words_under(buffer, d)
  local line = api.nvim_buf_get_lines(buffer, d.lnum, d.lnum + 1, false)[1]
  return line:sub(d.col + 1, d.end_col)
end

local function floats()
  return vim.tbl_filter(function(w) return api.nvim_win_get_config(w).relative ~= '' end, api.nvim_list_wins())
end

local function path_through()
  local notices = {}
  vim.notify = function(text, level) if (level or 2) >= vim.log.levels.WARN then table.insert(notices, text) end end
  vim.o.swapfile = false
  vim.cmd('silent edit ' .. vim.fn.fnameescape(vim.env.PROBITY_DRAFT))
  local buffer = api.nvim_get_current_buf()
  local as_it_was = api.nvim_buf_get_lines(buffer, 0, -1, false)

  local ended
  local id = lsp.start_client({
    name = 'probity',
    cmd = { vim.env.PROBITY_NODE, vim.env.PROBITY_SERVER, '--stdio' },
    root_dir = vim.fn.fnamemodify(vim.env.PROBITY_DRAFT, ':h'),
    on_exit = function(code) ended = code end,
  })
  until_true('initialize', function()
    local client = lsp.get_client_by_id(id)
    return client ~= nil and client.initialized
  end)
  vim.bo[buffer].filetype = 'markdown'
  lsp.buf_attach_client(buffer, id)
  told('initialize')

  until_true('a diagnostic', function() return #vim.diagnostic.get(buffer) == 1 end)
  local d = vim.diagnostic.get(buffer)[1]
  -- Columns are bytes here and UTF-16 units on the wire: behind an accent and an emoji they agree only where both sides count rightly.
  must(words_under(buffer, d) == 'a liar', 'the diagnostic is under "' .. words_under(buffer, d) .. '"')
  must(d.source == 'Probity' and d.severity == vim.diagnostic.severity.WARN, 'source or severity')
  told('diagnostic')

  api.nvim_win_set_cursor(0, { d.lnum + 1, d.col })
  lsp.buf.hover()
  until_true('a hover', function() return #floats() > 0 end)
  local float = floats()[1]
  local text = table.concat(api.nvim_buf_get_lines(api.nvim_win_get_buf(float), 0, -1, false), '\n')
  must(text:find('Go for the policy, not the person', 1, true), 'the hover says ' .. text)
  api.nvim_win_close(float, true)
  told('hover')

  local titles = {}
  vim.ui.select = function(items, _, choose)
    for at, item in ipairs(items) do
      local action = item[2] or item.action
      titles[at] = action.title
    end
    for at, title in ipairs(titles) do
      if title:find('Keep the argument and leave the person out', 1, true) then return choose(items[at], at) end
    end
    choose(nil)
  end
  lsp.buf.code_action()
  until_true('a fix', function() return #vim.diagnostic.get(buffer) == 0 end)
  must(#titles > 1, 'only ' .. #titles .. ' fixes')
  told('fix')

  vim.cmd('silent write')
  must(bytes_of(vim.env.PROBITY_DRAFT) == bytes_of(vim.env.PROBITY_MENDED), 'on disk: ' .. bytes_of(vim.env.PROBITY_DRAFT))
  told('write')

  vim.cmd('silent undo')
  must(vim.deep_equal(api.nvim_buf_get_lines(buffer, 0, -1, false), as_it_was), 'undo gives another text')
  until_true('the diagnostic again', function() return #vim.diagnostic.get(buffer) == 1 end)
  told('undo')

  must(#notices == 0, 'notices: ' .. table.concat(notices, '; '))
  lsp.stop_client(id)
  until_true('the end of the server', function() return ended ~= nil end)
  must(ended == 0, 'the server ended with ' .. tostring(ended))
  told('end')
end

vim.schedule(function()
  local held, why = pcall(path_through)
  if held then return vim.cmd('qall!') end
  io.stderr:write('FAILED: ' .. tostring(why) .. '\n')
  vim.cmd('cquit 1')
end)

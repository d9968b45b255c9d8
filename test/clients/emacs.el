;;; emacs.el --- Probity's server from Emacs with eglot  -*- lexical-binding: t -*-
;; In: emacs --batch -q -l emacs.el, with $PROBITY_NODE, $PROBITY_SERVER, $PROBITY_DRAFT and $PROBITY_MENDED (files).
;; Out: a line for each step; it ends with 0 only when every step held.
;; Batch mode has no idle time, so what eglot and flymake do when the writer rests is asked for here.
(require 'package)
(package-initialize)
(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(set-language-environment "UTF-8")
(setq make-backup-files nil
      auto-save-default nil
      create-lockfiles nil
      inhibit-message t
      eglot-sync-connect 20
      eglot-send-changes-idle-time 0
      eglot-confirm-server-initiated-edits nil)

(define-derived-mode draft-mode text-mode "Draft")
(add-to-list 'auto-mode-alist '("\\.md\\'" . draft-mode))
(add-to-list 'eglot-server-programs
             (list '(draft-mode :language-id "markdown") (getenv "PROBITY_NODE") (getenv "PROBITY_SERVER") "--stdio"))

(defun told (step) (princ (format "held: %s\n" step)))
(defun must (holds what &rest args) (unless holds (error "%s" (apply #'format what args))))
(defun until-true (what test)
  (let ((last (+ (float-time) 15)) answer)
    (while (and (not (setq answer (funcall test))) (< (float-time) last))
      (accept-process-output nil 0.05))
    (must answer "never came: %s" what)
    answer))
(defun bytes-of (file)
  (with-temp-buffer
    (set-buffer-multibyte nil)
    (insert-file-contents-literally file)
    (buffer-string)))
(defun marked () (flymake-start) (flymake-diagnostics))

(defun path-through ()
  (find-file (getenv "PROBITY_DRAFT"))
  (buffer-enable-undo)
  (let ((as-it-was (buffer-string)) server)
    (apply #'eglot (eglot--guess-contact))
    (setq server (until-true "initialize" #'eglot-current-server))
    (until-true "a managed buffer" (lambda () (bound-and-true-p eglot--managed-mode)))
    (told "initialize")
    (let* ((all (until-true "a diagnostic" #'marked))
           (one (car all))
           (from (flymake-diagnostic-beg one))
           (to (flymake-diagnostic-end one)))
      (must (= (length all) 1) "%d diagnostics" (length all))
      (must (equal (buffer-substring-no-properties from to) "a liar") "under %S" (buffer-substring-no-properties from to))
      (told "diagnostic")
      (goto-char from)
      (let (text)
        (eglot-hover-eldoc-function (lambda (words &rest _) (setq text (and words (substring-no-properties words)))))
        (until-true "a hover" (lambda () text))
        (must (string-match-p "Go for the policy, not the person" text) "the hover says %s" text)
        (told "hover"))
      ;; Without this eglot takes it that the mouse was used, and opens a menu.
      (let ((last-nonmenu-event t) titles)
        (cl-letf (((symbol-function 'completing-read)
                   (lambda (_ choices &rest _)
                     (setq titles (all-completions "" choices))
                     (cl-find-if (lambda (title) (string-match-p "Keep the argument and leave the person out" title)) titles))))
          (eglot-code-actions from to "quickfix" t))
        (until-true "a fix" (lambda () (not (string-match-p "a liar" (buffer-string)))))
        (must (> (length titles) 1) "only %d fixes" (length titles))
        (told "fix")))
    (eglot--signal-textDocument/didChange)
    (until-true "no diagnostic" (lambda () (null (marked))))
    (save-buffer)
    (must (equal (bytes-of (getenv "PROBITY_DRAFT")) (bytes-of (getenv "PROBITY_MENDED"))) "on disk: %s" (bytes-of (getenv "PROBITY_DRAFT")))
    (told "write")
    (undo-boundary)
    (undo-start)
    (while (and (listp pending-undo-list) pending-undo-list (not (equal (buffer-string) as-it-was)))
      (undo-more 1))
    (must (equal (buffer-string) as-it-was) "undo gives %S" (buffer-string))
    (eglot--signal-textDocument/didChange)
    (until-true "the diagnostic again" (lambda () (= (length (marked)) 1)))
    (told "undo")
    (set-buffer-modified-p nil)
    (eglot-shutdown server nil 5)
    (until-true "the end of the server" (lambda () (not (jsonrpc-running-p server))))
    (told "end")))

(condition-case why
    (progn (path-through) (kill-emacs 0))
  (error (princ (format "FAILED: %s\n" (error-message-string why))) (kill-emacs 1)))
;;; emacs.el ends here

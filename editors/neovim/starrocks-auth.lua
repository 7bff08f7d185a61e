-- Checks the AWS authentication of StarRocks while you type. Works with Neovim 0.7 and later.
local client

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'sql', 'mysql', 'json', 'jsonc', 'yaml', 'helm', 'markdown', 'sh', 'bash', 'conf', 'jproperties' },
  callback = function(args)
    client = client or vim.lsp.start_client({
      name = 'starrocks-auth',
      cmd = { 'starrocks-auth', 'lsp' },
      root_dir = vim.fn.getcwd(),
      on_exit = function() client = nil end,
    })
    if not client then return end
    vim.lsp.buf_attach_client(args.buf, client)
    vim.api.nvim_buf_set_option(args.buf, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
    vim.keymap.set('n', 'K', vim.lsp.buf.hover, { buffer = args.buf })
    vim.keymap.set('n', '<leader>ca', vim.lsp.buf.code_action, { buffer = args.buf })
  end,
})

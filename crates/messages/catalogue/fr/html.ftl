# charte render.

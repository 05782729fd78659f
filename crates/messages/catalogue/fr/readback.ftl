# readback

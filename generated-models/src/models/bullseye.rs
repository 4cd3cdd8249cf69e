// @generated from the schema "Bullseye"; changes made here are lost at the next generation

use crate::Ring;
use crate::runtime::Extra;

/// The schema `Bullseye`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Bullseye {
    /// `rings`: `array of Ring`.
    pub rings: Option<Vec<Ring>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Bullseye "Bullseye" 1 {
    (
        rings: Vec<Ring> = "rings" with_rings,
    )
});

// @generated from the schema "Bullseye"; changes made here are lost at the next generation

/// The schema `Bullseye`.
#[repr(C)]
pub struct Bullseye {
    /// `rings`: `array of Ring`.
    pub rings: ::std::option::Option<::std::vec::Vec<crate::Ring>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Bullseye "Bullseye" 1 {
    (
        rings: ::std::vec::Vec<crate::Ring> = "rings" 0 with_rings,
    )
});

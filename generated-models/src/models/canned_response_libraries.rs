// @generated from the schema "CannedResponseLibraries"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CannedResponseLibraries`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CannedResponseLibraries {
    /// `libraryIds`: `array of string`.
    #[doc(alias = "libraryIds")]
    pub library_ids: Option<Vec<String>>,
    /// `mode`: one of `All`, `SelectedOnly` and `None`.
    pub mode: Option<Open<Mode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CannedResponseLibraries "CannedResponseLibraries" 2 {
    (
        library_ids: Vec<String> = "libraryIds" with_library_ids,
        mode: Open<Mode> = "mode" with_mode,
    )
});

/// The property `mode` of `CannedResponseLibraries`. Known values: `All`, `SelectedOnly`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum Mode {
    All,
    SelectedOnly,
    None,
}

crate::runtime::values!(Mode {
    All = "All",
    SelectedOnly = "SelectedOnly",
    None = "None",
});

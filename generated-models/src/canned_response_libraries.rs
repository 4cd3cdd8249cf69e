// @generated from the schema "CannedResponseLibraries"; changes made here are lost at the next generation

/// The schema `CannedResponseLibraries`.
#[repr(C)]
pub struct CannedResponseLibraries {
    /// `libraryIds`: `array of string`.
    #[doc(alias = "libraryIds")]
    pub library_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mode`: `string`.
    pub mode: ::std::option::Option<crate::runtime::Open<Mode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CannedResponseLibraries "CannedResponseLibraries" 2 {
    (
        library_ids: ::std::vec::Vec<::std::string::String> = "libraryIds" 0 with_library_ids,
        mode: crate::runtime::Open<Mode> = "mode" 0 with_mode,
    )
});

/// The property `mode` of `CannedResponseLibraries`. Known values: `All`, `SelectedOnly`, `None`.
#[non_exhaustive]
pub enum Mode {
    All,
    SelectedOnly,
    None,
}

crate::runtime::known!(Mode);

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::SelectedOnly, "SelectedOnly"),
        (Self::None, "None"),
    ];
}

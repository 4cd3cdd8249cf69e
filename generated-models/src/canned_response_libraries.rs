// @generated from the schema "CannedResponseLibraries"; changes made here are lost at the next generation

/// The schema `CannedResponseLibraries`.
pub struct CannedResponseLibraries {
    /// `libraryIds`: `array of string`.
    #[doc(alias = "libraryIds")]
    pub library_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mode`: `string`.
    pub mode: ::std::option::Option<crate::runtime::Open<Mode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CannedResponseLibraries {
    const EMPTY: Self = Self {
        library_ids: ::std::option::Option::None,
        mode: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CannedResponseLibraries = &<CannedResponseLibraries as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CannedResponseLibraries",
        empty: E,
        extra: &E.extra,
        properties: &[("libraryIds", "library_ids", 0), ("mode", "mode", 0)],
        fields: &[&E.library_ids, &E.mode],
    }
};

crate::runtime::model!(CannedResponseLibraries);

crate::runtime::setters!(CannedResponseLibraries {
    with_library_ids: library_ids: ::std::vec::Vec<::std::string::String>,
    with_mode: mode: crate::runtime::Open<Mode>,
});

/// The property `mode` of `CannedResponseLibraries`. Known values: `All`, `SelectedOnly`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    All,
    SelectedOnly,
    None,
}

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::SelectedOnly, "SelectedOnly"),
        (Self::None, "None"),
    ];
}

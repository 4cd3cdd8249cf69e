// @generated from the schema "CoverSheet"; changes made here are lost at the next generation

/// The schema `CoverSheet`.
#[repr(C)]
pub struct CoverSheet {
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `locale`: `string`.
    pub locale: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoverSheet "CoverSheet" 2 {
    (
        notes: ::std::string::String = "notes" 0 with_notes,
        locale: ::std::string::String = "locale" 0 with_locale,
    )
});

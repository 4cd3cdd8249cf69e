// @generated from the schema "FacebookId"; changes made here are lost at the next generation

/// The schema `FacebookId`.
#[repr(C)]
pub struct FacebookId {
    /// `ids`: `array of FacebookScopedId`.
    pub ids: ::std::option::Option<::std::vec::Vec<crate::FacebookScopedId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacebookId "FacebookId" 2 {
    (
        ids: ::std::vec::Vec<crate::FacebookScopedId> = "ids" 0 with_ids,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});

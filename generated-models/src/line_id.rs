// @generated from the schema "LineId"; changes made here are lost at the next generation

/// The schema `LineId`.
#[repr(C)]
pub struct LineId {
    /// `ids`: `array of LineUserId`.
    pub ids: ::std::option::Option<::std::vec::Vec<crate::LineUserId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LineId "LineId" 2 {
    (
        ids: ::std::vec::Vec<crate::LineUserId> = "ids" 0 with_ids,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});

// @generated from the schema "ActivityCodesReference"; changes made here are lost at the next generation

/// The schema `ActivityCodesReference`.
#[repr(C)]
pub struct ActivityCodesReference {
    /// `ids`: `array of string`.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityCodesReference "ActivityCodesReference" 2 {
    (
        ids: ::std::vec::Vec<::std::string::String> = "ids" 0 with_ids,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

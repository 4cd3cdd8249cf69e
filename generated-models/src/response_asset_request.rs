// @generated from the schema "ResponseAssetRequest"; changes made here are lost at the next generation

/// The schema `ResponseAssetRequest`.
#[repr(C)]
pub struct ResponseAssetRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseAssetRequest "ResponseAssetRequest" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
    )
});

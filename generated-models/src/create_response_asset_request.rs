// @generated from the schema "CreateResponseAssetRequest"; changes made here are lost at the next generation

/// The schema `CreateResponseAssetRequest`.
#[repr(C)]
pub struct CreateResponseAssetRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `contentMd5`: `string`.
    #[doc(alias = "contentMd5")]
    pub content_md5: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateResponseAssetRequest "CreateResponseAssetRequest" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        content_md5: ::std::string::String = "contentMd5" 0 with_content_md5,
    )
});

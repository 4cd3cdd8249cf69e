// @generated from the schema "CreateResponseAssetRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateResponseAssetRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateResponseAssetRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `contentMd5`: `string`.
    #[doc(alias = "contentMd5")]
    pub content_md5: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateResponseAssetRequest "CreateResponseAssetRequest" 3 {
    (
        name: String = "name" with_name required,
        division_id: String = "divisionId" with_division_id,
        content_md5: String = "contentMd5" with_content_md5,
    )
});

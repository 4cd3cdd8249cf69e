// @generated from the schema "ResponseAssetRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ResponseAssetRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseAssetRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseAssetRequest "ResponseAssetRequest" 2 {
    (
        name: String = "name" with_name required,
        division_id: String = "divisionId" with_division_id,
    )
});

// @generated from the schema "ContestDataPrizes"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContestDataPrizes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContestDataPrizes {
    /// `tier`: `integer (int32)`.
    pub tier: Option<i32>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `imageId`: `string`.
    #[doc(alias = "imageId")]
    pub image_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContestDataPrizes "ContestDataPrizes" 3 {
    (
        tier: i32 = "tier" with_tier,
        name: String = "name" with_name,
        image_id: String = "imageId" with_image_id,
    )
});

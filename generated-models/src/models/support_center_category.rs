// @generated from the schema "SupportCenterCategory"; changes made here are lost at the next generation

use crate::SupportCenterImage;
use crate::runtime::Extra;

/// The schema `SupportCenterCategory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterCategory {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `image`: `SupportCenterImage`.
    pub image: Option<Box<SupportCenterImage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterCategory "SupportCenterCategory" 3 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        image: Box<SupportCenterImage> = "image" with_image,
    )
});

// @generated from the schema "FileUploadSettings"; changes made here are lost at the next generation

use crate::FileUploadMode;
use crate::runtime::Extra;

/// The schema `FileUploadSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FileUploadSettings {
    /// `enableAttachments`: `boolean`.
    #[doc(alias = "enableAttachments")]
    pub enable_attachments: Option<bool>,
    /// `modes`: `array of FileUploadMode`.
    pub modes: Option<Vec<FileUploadMode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FileUploadSettings "FileUploadSettings" 2 {
    (
        enable_attachments: bool = "enableAttachments" with_enable_attachments,
        modes: Vec<FileUploadMode> = "modes" with_modes,
    )
});

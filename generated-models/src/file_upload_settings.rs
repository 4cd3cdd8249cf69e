// @generated from the schema "FileUploadSettings"; changes made here are lost at the next generation

/// The schema `FileUploadSettings`.
#[repr(C)]
pub struct FileUploadSettings {
    /// `enableAttachments`: `boolean`.
    #[doc(alias = "enableAttachments")]
    pub enable_attachments: ::std::option::Option<bool>,
    /// `modes`: `array of FileUploadMode`.
    pub modes: ::std::option::Option<::std::vec::Vec<crate::FileUploadMode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FileUploadSettings "FileUploadSettings" 2 {
    (
        enable_attachments: bool = "enableAttachments" 0 with_enable_attachments,
        modes: ::std::vec::Vec<crate::FileUploadMode> = "modes" 0 with_modes,
    )
});

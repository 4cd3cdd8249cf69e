// @generated from the schema "FileUploadSettings"; changes made here are lost at the next generation

/// The schema `FileUploadSettings`.
pub struct FileUploadSettings {
    /// `enableAttachments`: `boolean`.
    #[doc(alias = "enableAttachments")]
    pub enable_attachments: ::std::option::Option<bool>,
    /// `modes`: `array of FileUploadMode`.
    pub modes: ::std::option::Option<::std::vec::Vec<crate::FileUploadMode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FileUploadSettings {
    const EMPTY: Self = Self {
        enable_attachments: ::std::option::Option::None,
        modes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FileUploadSettings = &<FileUploadSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FileUploadSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enableAttachments", "enable_attachments", 0),
            ("modes", "modes", 0),
        ],
        fields: &[&E.enable_attachments, &E.modes],
    }
};

crate::runtime::model!(FileUploadSettings);

crate::runtime::setters!(FileUploadSettings {
    with_enable_attachments: enable_attachments: bool,
    with_modes: modes: ::std::vec::Vec<crate::FileUploadMode>,
});

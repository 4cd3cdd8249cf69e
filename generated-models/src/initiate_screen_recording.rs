// @generated from the schema "InitiateScreenRecording"; changes made here are lost at the next generation

/// The schema `InitiateScreenRecording`.
pub struct InitiateScreenRecording {
    /// `recordACW`: `boolean`.
    #[doc(alias = "recordACW")]
    pub record_acw: ::std::option::Option<bool>,
    /// `archiveRetention`: `ArchiveRetention`.
    #[doc(alias = "archiveRetention")]
    pub archive_retention: ::std::option::Option<
        ::std::boxed::Box<crate::ArchiveRetention>,
    >,
    /// `deleteRetention`: `DeleteRetention`.
    #[doc(alias = "deleteRetention")]
    pub delete_retention: ::std::option::Option<
        ::std::boxed::Box<crate::DeleteRetention>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InitiateScreenRecording {
    const EMPTY: Self = Self {
        record_acw: ::std::option::Option::None,
        archive_retention: ::std::option::Option::None,
        delete_retention: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InitiateScreenRecording = &<InitiateScreenRecording as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InitiateScreenRecording",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("recordACW", "record_acw", 0),
            ("archiveRetention", "archive_retention", 0),
            ("deleteRetention", "delete_retention", 0),
        ],
        fields: &[&E.record_acw, &E.archive_retention, &E.delete_retention],
    }
};

crate::runtime::model!(InitiateScreenRecording);

crate::runtime::setters!(InitiateScreenRecording {
    with_record_acw: record_acw: bool,
    with_archive_retention: archive_retention: ::std::boxed::Box<crate::ArchiveRetention>,
    with_delete_retention: delete_retention: ::std::boxed::Box<crate::DeleteRetention>,
});

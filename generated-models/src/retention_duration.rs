// @generated from the schema "RetentionDuration"; changes made here are lost at the next generation

/// The schema `RetentionDuration`.
pub struct RetentionDuration {
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

impl crate::runtime::Model for RetentionDuration {
    const EMPTY: Self = Self {
        archive_retention: ::std::option::Option::None,
        delete_retention: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RetentionDuration = &<RetentionDuration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RetentionDuration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("archiveRetention", "archive_retention", 0),
            ("deleteRetention", "delete_retention", 0),
        ],
        fields: &[&E.archive_retention, &E.delete_retention],
    }
};

crate::runtime::model!(RetentionDuration);

crate::runtime::setters!(RetentionDuration {
    with_archive_retention: archive_retention: ::std::boxed::Box<crate::ArchiveRetention>,
    with_delete_retention: delete_retention: ::std::boxed::Box<crate::DeleteRetention>,
});

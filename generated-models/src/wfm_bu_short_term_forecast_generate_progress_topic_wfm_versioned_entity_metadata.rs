// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata`.
pub struct WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastGenerateProgressTopicUserReference,
        >,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata = &<WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
        ],
        fields: &[&E.version, &E.modified_by, &E.date_modified],
    }
};

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata);

crate::runtime::setters!(WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
    with_version: version: i64,
    with_modified_by: modified_by: ::std::boxed::Box<crate::WfmBuShortTermForecastGenerateProgressTopicUserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
});

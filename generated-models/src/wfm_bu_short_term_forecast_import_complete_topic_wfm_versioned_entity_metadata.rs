// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata`.
pub struct WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastImportCompleteTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuShortTermForecastImportCompleteTopicUserReference>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata = &<WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata",
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

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata);

crate::runtime::setters!(WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata {
    with_version: version: i64,
    with_modified_by: modified_by: ::std::boxed::Box<crate::WfmBuShortTermForecastImportCompleteTopicUserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
});

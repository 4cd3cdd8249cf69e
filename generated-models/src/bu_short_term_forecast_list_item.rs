// @generated from the schema "BuShortTermForecastListItem"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastListItem`.
pub struct BuShortTermForecastListItem {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `creationMethod`: `string`.
    #[doc(alias = "creationMethod")]
    pub creation_method: ::std::option::Option<crate::runtime::Open<CreationMethod>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `legacy`: `boolean`, read-only.
    pub legacy: ::std::option::Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuShortTermForecastListItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        creation_method: ::std::option::Option::None,
        description: ::std::option::Option::None,
        legacy: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        can_use_for_scheduling: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuShortTermForecastListItem = &<BuShortTermForecastListItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuShortTermForecastListItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 0),
            ("weekCount", "week_count", 0),
            ("creationMethod", "creation_method", 0),
            ("description", "description", 0),
            ("legacy", "legacy", 2),
            ("metadata", "metadata", 0),
            ("canUseForScheduling", "can_use_for_scheduling", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.week_count,
            &E.creation_method,
            &E.description,
            &E.legacy,
            &E.metadata,
            &E.can_use_for_scheduling,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BuShortTermForecastListItem);

crate::runtime::setters!(BuShortTermForecastListItem {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_week_count: week_count: i32,
    with_creation_method: creation_method: crate::runtime::Open<CreationMethod>,
    with_description: description: ::std::string::String,
    with_legacy: legacy: bool,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_can_use_for_scheduling: can_use_for_scheduling: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `creationMethod` of `BuShortTermForecastListItem`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreationMethod {
    Import,
    ImportedHistoricalWeightedAverage,
    HistoricalWeightedAverage,
    Advanced,
}

impl crate::runtime::Enum for CreationMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Import, "Import"),
        (Self::ImportedHistoricalWeightedAverage, "ImportedHistoricalWeightedAverage"),
        (Self::HistoricalWeightedAverage, "HistoricalWeightedAverage"),
        (Self::Advanced, "Advanced"),
    ];
}

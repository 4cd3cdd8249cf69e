// @generated from the schema "BuShortTermForecastListItem"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastListItem`.
#[repr(C)]
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

crate::runtime::model!(BuShortTermForecastListItem "BuShortTermForecastListItem" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        week_count: i32 = "weekCount" 0 with_week_count,
        creation_method: crate::runtime::Open<CreationMethod> = "creationMethod" 0 with_creation_method,
        description: ::std::string::String = "description" 0 with_description,
        legacy: bool = "legacy" 2 with_legacy,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        can_use_for_scheduling: bool = "canUseForScheduling" 0 with_can_use_for_scheduling,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `creationMethod` of `BuShortTermForecastListItem`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
#[non_exhaustive]
pub enum CreationMethod {
    Import,
    ImportedHistoricalWeightedAverage,
    HistoricalWeightedAverage,
    Advanced,
}

crate::runtime::known!(CreationMethod);

impl crate::runtime::Enum for CreationMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Import, "Import"),
        (Self::ImportedHistoricalWeightedAverage, "ImportedHistoricalWeightedAverage"),
        (Self::HistoricalWeightedAverage, "HistoricalWeightedAverage"),
        (Self::Advanced, "Advanced"),
    ];
}

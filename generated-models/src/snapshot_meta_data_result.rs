// @generated from the schema "SnapshotMetaDataResult"; changes made here are lost at the next generation

/// The schema `SnapshotMetaDataResult`.
pub struct SnapshotMetaDataResult {
    /// `snapshotInfo`: `SnapshotInfo`.
    #[doc(alias = "snapshotInfo")]
    pub snapshot_info: ::std::option::Option<::std::boxed::Box<crate::SnapshotInfo>>,
    /// `dateForecastStart`: `string (date-time)`.
    #[doc(alias = "dateForecastStart")]
    pub date_forecast_start: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SnapshotMetaDataResult {
    const EMPTY: Self = Self {
        snapshot_info: ::std::option::Option::None,
        date_forecast_start: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SnapshotMetaDataResult = &<SnapshotMetaDataResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SnapshotMetaDataResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("snapshotInfo", "snapshot_info", 0),
            ("dateForecastStart", "date_forecast_start", 0),
        ],
        fields: &[&E.snapshot_info, &E.date_forecast_start],
    }
};

crate::runtime::model!(SnapshotMetaDataResult);

crate::runtime::setters!(SnapshotMetaDataResult {
    with_snapshot_info: snapshot_info: ::std::boxed::Box<crate::SnapshotInfo>,
    with_date_forecast_start: date_forecast_start: crate::runtime::DateTime,
});

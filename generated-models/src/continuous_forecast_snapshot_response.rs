// @generated from the schema "ContinuousForecastSnapshotResponse"; changes made here are lost at the next generation

/// The schema `ContinuousForecastSnapshotResponse`.
pub struct ContinuousForecastSnapshotResponse {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `snapshotId`: `string`.
    #[doc(alias = "snapshotId")]
    pub snapshot_id: ::std::option::Option<::std::string::String>,
    /// `files`: `SnapshotFiles`.
    pub files: ::std::option::Option<::std::boxed::Box<crate::SnapshotFiles>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContinuousForecastSnapshotResponse {
    const EMPTY: Self = Self {
        session_id: ::std::option::Option::None,
        snapshot_id: ::std::option::Option::None,
        files: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContinuousForecastSnapshotResponse = &<ContinuousForecastSnapshotResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContinuousForecastSnapshotResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionId", "session_id", 0),
            ("snapshotId", "snapshot_id", 0),
            ("files", "files", 0),
        ],
        fields: &[&E.session_id, &E.snapshot_id, &E.files],
    }
};

crate::runtime::model!(ContinuousForecastSnapshotResponse);

crate::runtime::setters!(ContinuousForecastSnapshotResponse {
    with_session_id: session_id: ::std::string::String,
    with_snapshot_id: snapshot_id: ::std::string::String,
    with_files: files: ::std::boxed::Box<crate::SnapshotFiles>,
});

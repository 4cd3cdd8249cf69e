// @generated from the schema "SnapshotInfo"; changes made here are lost at the next generation

/// The schema `SnapshotInfo`.
pub struct SnapshotInfo {
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `snapshotId`: `string`.
    #[doc(alias = "snapshotId")]
    pub snapshot_id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SnapshotInfo {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        snapshot_id: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        business_unit_id: ::std::option::Option::None,
        planning_groups_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SnapshotInfo = &<SnapshotInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SnapshotInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 0),
            ("snapshotId", "snapshot_id", 0),
            ("sessionId", "session_id", 0),
            ("businessUnitId", "business_unit_id", 0),
            ("planningGroupsVersion", "planning_groups_version", 0),
        ],
        fields: &[
            &E.version,
            &E.snapshot_id,
            &E.session_id,
            &E.business_unit_id,
            &E.planning_groups_version,
        ],
    }
};

crate::runtime::model!(SnapshotInfo);

crate::runtime::setters!(SnapshotInfo {
    with_version: version: i32,
    with_snapshot_id: snapshot_id: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_business_unit_id: business_unit_id: ::std::string::String,
    with_planning_groups_version: planning_groups_version: i32,
});

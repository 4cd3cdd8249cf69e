// @generated from the schema "SnapshotFiles"; changes made here are lost at the next generation

/// The schema `SnapshotFiles`.
pub struct SnapshotFiles {
    /// `metaData`: `SnapshotMetaData`.
    #[doc(alias = "metaData")]
    pub meta_data: ::std::option::Option<::std::boxed::Box<crate::SnapshotMetaData>>,
    /// `offered`: `SnapshotMetricData`.
    pub offered: ::std::option::Option<::std::boxed::Box<crate::SnapshotMetricData>>,
    /// `averageHandleTime`: `SnapshotMetricData`.
    #[doc(alias = "averageHandleTime")]
    pub average_handle_time: ::std::option::Option<
        ::std::boxed::Box<crate::SnapshotMetricData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SnapshotFiles {
    const EMPTY: Self = Self {
        meta_data: ::std::option::Option::None,
        offered: ::std::option::Option::None,
        average_handle_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SnapshotFiles = &<SnapshotFiles as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SnapshotFiles",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metaData", "meta_data", 0),
            ("offered", "offered", 0),
            ("averageHandleTime", "average_handle_time", 0),
        ],
        fields: &[&E.meta_data, &E.offered, &E.average_handle_time],
    }
};

crate::runtime::model!(SnapshotFiles);

crate::runtime::setters!(SnapshotFiles {
    with_meta_data: meta_data: ::std::boxed::Box<crate::SnapshotMetaData>,
    with_offered: offered: ::std::boxed::Box<crate::SnapshotMetricData>,
    with_average_handle_time: average_handle_time: ::std::boxed::Box<crate::SnapshotMetricData>,
});

// @generated from the schema "SnapshotFiles"; changes made here are lost at the next generation

/// The schema `SnapshotFiles`.
#[repr(C)]
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

crate::runtime::model!(SnapshotFiles "SnapshotFiles" 3 {
    (
        meta_data: ::std::boxed::Box<crate::SnapshotMetaData> = "metaData" 0 with_meta_data,
        offered: ::std::boxed::Box<crate::SnapshotMetricData> = "offered" 0 with_offered,
        average_handle_time: ::std::boxed::Box<crate::SnapshotMetricData> = "averageHandleTime" 0 with_average_handle_time,
    )
});

// @generated from the schema "SessionFiles"; changes made here are lost at the next generation

/// The schema `SessionFiles`.
#[repr(C)]
pub struct SessionFiles {
    /// `metaData`: `SessionMetaData`.
    #[doc(alias = "metaData")]
    pub meta_data: ::std::option::Option<::std::boxed::Box<crate::SessionMetaData>>,
    /// `offered`: `SessionMetricData`.
    pub offered: ::std::option::Option<::std::boxed::Box<crate::SessionMetricData>>,
    /// `averageHandleTime`: `SessionMetricData`.
    #[doc(alias = "averageHandleTime")]
    pub average_handle_time: ::std::option::Option<
        ::std::boxed::Box<crate::SessionMetricData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SessionFiles "SessionFiles" 3 {
    (
        meta_data: ::std::boxed::Box<crate::SessionMetaData> = "metaData" 0 with_meta_data,
        offered: ::std::boxed::Box<crate::SessionMetricData> = "offered" 0 with_offered,
        average_handle_time: ::std::boxed::Box<crate::SessionMetricData> = "averageHandleTime" 0 with_average_handle_time,
    )
});

// @generated from the schema "SnapshotMetaData"; changes made here are lost at the next generation

/// The schema `SnapshotMetaData`.
#[repr(C)]
pub struct SnapshotMetaData {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadResult`: `SnapshotMetaDataResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::SnapshotMetaDataResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SnapshotMetaData "SnapshotMetaData" 2 {
    (
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        download_result: ::std::boxed::Box<crate::SnapshotMetaDataResult> = "downloadResult" 0 with_download_result,
    )
});

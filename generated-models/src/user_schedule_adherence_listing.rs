// @generated from the schema "UserScheduleAdherenceListing"; changes made here are lost at the next generation

/// The schema `UserScheduleAdherenceListing`.
#[repr(C)]
pub struct UserScheduleAdherenceListing {
    /// `entities`: `array of UserScheduleAdherence`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserScheduleAdherence>>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserScheduleAdherenceListing "UserScheduleAdherenceListing" 2 {
    (
        entities: ::std::vec::Vec<crate::UserScheduleAdherence> = "entities" 0 with_entities,
        download_url: ::std::string::String = "downloadUrl" 2 with_download_url,
    )
});

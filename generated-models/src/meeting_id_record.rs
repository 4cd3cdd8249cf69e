// @generated from the schema "MeetingIdRecord"; changes made here are lost at the next generation

/// The schema `MeetingIdRecord`.
#[repr(C)]
pub struct MeetingIdRecord {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `ephemeral`: `boolean`, required.
    pub ephemeral: ::std::option::Option<bool>,
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: ::std::option::Option<::std::string::String>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MeetingIdRecord "MeetingIdRecord" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        ephemeral: bool = "ephemeral" 1 with_ephemeral,
        conference_id: ::std::string::String = "conferenceId" 0 with_conference_id,
        date_expired: crate::runtime::DateTime = "dateExpired" 0 with_date_expired,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

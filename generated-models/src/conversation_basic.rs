// @generated from the schema "ConversationBasic"; changes made here are lost at the next generation

/// The schema `ConversationBasic`.
#[repr(C)]
pub struct ConversationBasic {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `divisions`: `array of ConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationDivisionMembership>,
    >,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of ParticipantBasic`, read-only.
    pub participants: ::std::option::Option<::std::vec::Vec<crate::ParticipantBasic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationBasic "ConversationBasic" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        start_time: crate::runtime::DateTime = "startTime" 1 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        divisions: ::std::vec::Vec<crate::ConversationDivisionMembership> = "divisions" 0 with_divisions,
        secure_pause: bool = "securePause" 0 with_secure_pause,
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        participants: ::std::vec::Vec<crate::ParticipantBasic> = "participants" 2 with_participants,
    )
});

// @generated from the schema "EventAction"; changes made here are lost at the next generation

/// The schema `EventAction`.
#[repr(C)]
pub struct EventAction {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `prompt`: `string`, required.
    pub prompt: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventAction "EventAction" 5 {
    (
        id: ::std::string::String = "id" 1 with_id,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 1 with_media_type,
        prompt: ::std::string::String = "prompt" 1 with_prompt,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});

/// The property `state` of `EventAction`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
#[non_exhaustive]
pub enum State {
    Accepted,
    Rejected,
    Timedout,
    Errored,
    Ignored,
    Qualified,
    Offered,
    Started,
    Engaged,
    QualifiedOutsideSchedule,
    OfferedOutsideSchedule,
    Abandoned,
    Completed,
    FrequencyCapReached,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Accepted, "accepted"),
        (Self::Rejected, "rejected"),
        (Self::Timedout, "timedout"),
        (Self::Errored, "errored"),
        (Self::Ignored, "ignored"),
        (Self::Qualified, "qualified"),
        (Self::Offered, "offered"),
        (Self::Started, "started"),
        (Self::Engaged, "engaged"),
        (Self::QualifiedOutsideSchedule, "qualifiedOutsideSchedule"),
        (Self::OfferedOutsideSchedule, "offeredOutsideSchedule"),
        (Self::Abandoned, "abandoned"),
        (Self::Completed, "completed"),
        (Self::FrequencyCapReached, "frequencyCapReached"),
    ];
}

/// The property `mediaType` of `EventAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webchat, "webchat"),
        (Self::WebMessagingOffer, "webMessagingOffer"),
        (Self::ContentOffer, "contentOffer"),
        (Self::IntegrationAction, "integrationAction"),
        (Self::ArchitectFlow, "architectFlow"),
        (Self::OpenAction, "openAction"),
    ];
}

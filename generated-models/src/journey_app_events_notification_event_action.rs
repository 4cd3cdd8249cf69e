// @generated from the schema "JourneyAppEventsNotificationEventAction"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationEventAction`.
#[repr(C)]
pub struct JourneyAppEventsNotificationEventAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `prompt`: `string`.
    pub prompt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationEventAction "JourneyAppEventsNotificationEventAction" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        prompt: ::std::string::String = "prompt" 0 with_prompt,
    )
});

/// The property `state` of `JourneyAppEventsNotificationEventAction`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
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

/// The property `mediaType` of `JourneyAppEventsNotificationEventAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `architectFlow`.
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    ArchitectFlow,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webchat, "webchat"),
        (Self::WebMessagingOffer, "webMessagingOffer"),
        (Self::ContentOffer, "contentOffer"),
        (Self::ArchitectFlow, "architectFlow"),
    ];
}

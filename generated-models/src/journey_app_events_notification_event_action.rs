// @generated from the schema "JourneyAppEventsNotificationEventAction"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationEventAction`.
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

impl crate::runtime::Model for JourneyAppEventsNotificationEventAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        state: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        prompt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationEventAction = &<JourneyAppEventsNotificationEventAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationEventAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("createdDate", "created_date", 0),
            ("state", "state", 0),
            ("mediaType", "media_type", 0),
            ("prompt", "prompt", 0),
        ],
        fields: &[&E.id, &E.created_date, &E.state, &E.media_type, &E.prompt],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationEventAction);

crate::runtime::setters!(JourneyAppEventsNotificationEventAction {
    with_id: id: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_state: state: crate::runtime::Open<State>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_prompt: prompt: ::std::string::String,
});

/// The property `state` of `JourneyAppEventsNotificationEventAction`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    ArchitectFlow,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webchat, "webchat"),
        (Self::WebMessagingOffer, "webMessagingOffer"),
        (Self::ContentOffer, "contentOffer"),
        (Self::ArchitectFlow, "architectFlow"),
    ];
}

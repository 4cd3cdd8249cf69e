// @generated from the schema "EventAction"; changes made here are lost at the next generation

/// The schema `EventAction`.
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

impl crate::runtime::Model for EventAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        prompt: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventAction = &<EventAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("state", "state", 1),
            ("mediaType", "media_type", 1),
            ("prompt", "prompt", 1),
            ("createdDate", "created_date", 1),
        ],
        fields: &[&E.id, &E.state, &E.media_type, &E.prompt, &E.created_date],
    }
};

crate::runtime::model!(EventAction);

crate::runtime::setters!(EventAction {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_prompt: prompt: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
});

/// The property `state` of `EventAction`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
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

/// The property `mediaType` of `EventAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

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

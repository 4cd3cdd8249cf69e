// @generated from the schema "BatchConversationEventRequest"; changes made here are lost at the next generation

/// The schema `BatchConversationEventRequest`.
pub struct BatchConversationEventRequest {
    /// `endTransferEvents`: `array of EndTransferEvent`.
    #[doc(alias = "endTransferEvents")]
    pub end_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::EndTransferEvent>,
    >,
    /// `phoneTransferEvents`: `array of PhoneTransferEvent`.
    #[doc(alias = "phoneTransferEvents")]
    pub phone_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::PhoneTransferEvent>,
    >,
    /// `progressTransferEvents`: `array of ProgressTransferEvent`.
    #[doc(alias = "progressTransferEvents")]
    pub progress_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::ProgressTransferEvent>,
    >,
    /// `routingTransferEvents`: `array of RoutingTransferEvent`.
    #[doc(alias = "routingTransferEvents")]
    pub routing_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingTransferEvent>,
    >,
    /// `userTransferEvents`: `array of UserTransferEvent`.
    #[doc(alias = "userTransferEvents")]
    pub user_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::UserTransferEvent>,
    >,
    /// `communicationAnsweredEvents`: `array of CommunicationAnsweredEvent`.
    #[doc(alias = "communicationAnsweredEvents")]
    pub communication_answered_events: ::std::option::Option<
        ::std::vec::Vec<crate::CommunicationAnsweredEvent>,
    >,
    /// `communicationDispositionAppliedEvents`: `array of CommunicationDispositionAppliedEvent`.
    #[doc(alias = "communicationDispositionAppliedEvents")]
    pub communication_disposition_applied_events: ::std::option::Option<
        ::std::vec::Vec<crate::CommunicationDispositionAppliedEvent>,
    >,
    /// `holdUpdatedEvents`: `array of HoldUpdatedEvent`.
    #[doc(alias = "holdUpdatedEvents")]
    pub hold_updated_events: ::std::option::Option<
        ::std::vec::Vec<crate::HoldUpdatedEvent>,
    >,
    /// `externalEstablishedEvents`: `array of ExternalEstablishedEvent`.
    #[doc(alias = "externalEstablishedEvents")]
    pub external_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalEstablishedEvent>,
    >,
    /// `ivrEstablishedEvents`: `array of IvrEstablishedEvent`.
    #[doc(alias = "ivrEstablishedEvents")]
    pub ivr_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::IvrEstablishedEvent>,
    >,
    /// `phoneEstablishedEvents`: `array of PhoneEstablishedEvent`.
    #[doc(alias = "phoneEstablishedEvents")]
    pub phone_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::PhoneEstablishedEvent>,
    >,
    /// `routingEstablishedEvents`: `array of RoutingEstablishedEvent`.
    #[doc(alias = "routingEstablishedEvents")]
    pub routing_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingEstablishedEvent>,
    >,
    /// `userEstablishedEvents`: `array of UserEstablishedEvent`.
    #[doc(alias = "userEstablishedEvents")]
    pub user_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::UserEstablishedEvent>,
    >,
    /// `audioUpdatedEvents`: `array of AudioUpdatedEvent`.
    #[doc(alias = "audioUpdatedEvents")]
    pub audio_updated_events: ::std::option::Option<
        ::std::vec::Vec<crate::AudioUpdatedEvent>,
    >,
    /// `communicationEndedEvents`: `array of CommunicationEndedEvent`.
    #[doc(alias = "communicationEndedEvents")]
    pub communication_ended_events: ::std::option::Option<
        ::std::vec::Vec<crate::CommunicationEndedEvent>,
    >,
    /// `consultTransferEvents`: `array of ConsultTransferEvent`.
    #[doc(alias = "consultTransferEvents")]
    pub consult_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::ConsultTransferEvent>,
    >,
    /// `progressConsultTransferEvents`: `array of ProgressConsultTransferEvent`.
    #[doc(alias = "progressConsultTransferEvents")]
    pub progress_consult_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::ProgressConsultTransferEvent>,
    >,
    /// `endConsultTransferEvents`: `array of EndConsultTransferEvent`.
    #[doc(alias = "endConsultTransferEvents")]
    pub end_consult_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::EndConsultTransferEvent>,
    >,
    /// `emailBeginTransmittingEvents`: `array of EmailBeginTransmittingEvent`.
    #[doc(alias = "emailBeginTransmittingEvents")]
    pub email_begin_transmitting_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailBeginTransmittingEvent>,
    >,
    /// `emailCommunicationEndedEvents`: `array of EmailCommunicationEndedEvent`.
    #[doc(alias = "emailCommunicationEndedEvents")]
    pub email_communication_ended_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailCommunicationEndedEvent>,
    >,
    /// `emailExternalEstablishedEvents`: `array of EmailExternalEstablishedEvent`.
    #[doc(alias = "emailExternalEstablishedEvents")]
    pub email_external_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailExternalEstablishedEvent>,
    >,
    /// `emailFlowEstablishedEvents`: `array of EmailFlowEstablishedEvent`.
    #[doc(alias = "emailFlowEstablishedEvents")]
    pub email_flow_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailFlowEstablishedEvent>,
    >,
    /// `emailRoutingEstablishedEvents`: `array of EmailRoutingEstablishedEvent`.
    #[doc(alias = "emailRoutingEstablishedEvents")]
    pub email_routing_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailRoutingEstablishedEvent>,
    >,
    /// `emailUserEstablishedEvents`: `array of EmailUserEstablishedEvent`.
    #[doc(alias = "emailUserEstablishedEvents")]
    pub email_user_established_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailUserEstablishedEvent>,
    >,
    /// `emailCommunicationAnsweredEvents`: `array of EmailCommunicationAnsweredEvent`.
    #[doc(alias = "emailCommunicationAnsweredEvents")]
    pub email_communication_answered_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailCommunicationAnsweredEvent>,
    >,
    /// `emailCommunicationDispositionAppliedEvents`: `array of EmailCommunicationDispositionAppliedEvent`.
    #[doc(alias = "emailCommunicationDispositionAppliedEvents")]
    pub email_communication_disposition_applied_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailCommunicationDispositionAppliedEvent>,
    >,
    /// `emailCommunicationSentMessageEvents`: `array of EmailCommunicationSentMessageEvent`.
    #[doc(alias = "emailCommunicationSentMessageEvents")]
    pub email_communication_sent_message_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailCommunicationSentMessageEvent>,
    >,
    /// `emailHoldUpdatedEvents`: `array of EmailHoldUpdatedEvent`.
    #[doc(alias = "emailHoldUpdatedEvents")]
    pub email_hold_updated_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailHoldUpdatedEvent>,
    >,
    /// `emailEndTransferEvents`: `array of EmailEndTransferEvent`.
    #[doc(alias = "emailEndTransferEvents")]
    pub email_end_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailEndTransferEvent>,
    >,
    /// `emailProgressTransferEvents`: `array of EmailProgressTransferEvent`.
    #[doc(alias = "emailProgressTransferEvents")]
    pub email_progress_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailProgressTransferEvent>,
    >,
    /// `emailRoutingTransferEvents`: `array of EmailRoutingTransferEvent`.
    #[doc(alias = "emailRoutingTransferEvents")]
    pub email_routing_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailRoutingTransferEvent>,
    >,
    /// `emailUserTransferEvents`: `array of EmailUserTransferEvent`.
    #[doc(alias = "emailUserTransferEvents")]
    pub email_user_transfer_events: ::std::option::Option<
        ::std::vec::Vec<crate::EmailUserTransferEvent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BatchConversationEventRequest {
    const EMPTY: Self = Self {
        end_transfer_events: ::std::option::Option::None,
        phone_transfer_events: ::std::option::Option::None,
        progress_transfer_events: ::std::option::Option::None,
        routing_transfer_events: ::std::option::Option::None,
        user_transfer_events: ::std::option::Option::None,
        communication_answered_events: ::std::option::Option::None,
        communication_disposition_applied_events: ::std::option::Option::None,
        hold_updated_events: ::std::option::Option::None,
        external_established_events: ::std::option::Option::None,
        ivr_established_events: ::std::option::Option::None,
        phone_established_events: ::std::option::Option::None,
        routing_established_events: ::std::option::Option::None,
        user_established_events: ::std::option::Option::None,
        audio_updated_events: ::std::option::Option::None,
        communication_ended_events: ::std::option::Option::None,
        consult_transfer_events: ::std::option::Option::None,
        progress_consult_transfer_events: ::std::option::Option::None,
        end_consult_transfer_events: ::std::option::Option::None,
        email_begin_transmitting_events: ::std::option::Option::None,
        email_communication_ended_events: ::std::option::Option::None,
        email_external_established_events: ::std::option::Option::None,
        email_flow_established_events: ::std::option::Option::None,
        email_routing_established_events: ::std::option::Option::None,
        email_user_established_events: ::std::option::Option::None,
        email_communication_answered_events: ::std::option::Option::None,
        email_communication_disposition_applied_events: ::std::option::Option::None,
        email_communication_sent_message_events: ::std::option::Option::None,
        email_hold_updated_events: ::std::option::Option::None,
        email_end_transfer_events: ::std::option::Option::None,
        email_progress_transfer_events: ::std::option::Option::None,
        email_routing_transfer_events: ::std::option::Option::None,
        email_user_transfer_events: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchConversationEventRequest = &<BatchConversationEventRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchConversationEventRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("endTransferEvents", "end_transfer_events", 0),
            ("phoneTransferEvents", "phone_transfer_events", 0),
            ("progressTransferEvents", "progress_transfer_events", 0),
            ("routingTransferEvents", "routing_transfer_events", 0),
            ("userTransferEvents", "user_transfer_events", 0),
            ("communicationAnsweredEvents", "communication_answered_events", 0),
            (
                "communicationDispositionAppliedEvents",
                "communication_disposition_applied_events",
                0,
            ),
            ("holdUpdatedEvents", "hold_updated_events", 0),
            ("externalEstablishedEvents", "external_established_events", 0),
            ("ivrEstablishedEvents", "ivr_established_events", 0),
            ("phoneEstablishedEvents", "phone_established_events", 0),
            ("routingEstablishedEvents", "routing_established_events", 0),
            ("userEstablishedEvents", "user_established_events", 0),
            ("audioUpdatedEvents", "audio_updated_events", 0),
            ("communicationEndedEvents", "communication_ended_events", 0),
            ("consultTransferEvents", "consult_transfer_events", 0),
            ("progressConsultTransferEvents", "progress_consult_transfer_events", 0),
            ("endConsultTransferEvents", "end_consult_transfer_events", 0),
            ("emailBeginTransmittingEvents", "email_begin_transmitting_events", 0),
            ("emailCommunicationEndedEvents", "email_communication_ended_events", 0),
            ("emailExternalEstablishedEvents", "email_external_established_events", 0),
            ("emailFlowEstablishedEvents", "email_flow_established_events", 0),
            ("emailRoutingEstablishedEvents", "email_routing_established_events", 0),
            ("emailUserEstablishedEvents", "email_user_established_events", 0),
            (
                "emailCommunicationAnsweredEvents",
                "email_communication_answered_events",
                0,
            ),
            (
                "emailCommunicationDispositionAppliedEvents",
                "email_communication_disposition_applied_events",
                0,
            ),
            (
                "emailCommunicationSentMessageEvents",
                "email_communication_sent_message_events",
                0,
            ),
            ("emailHoldUpdatedEvents", "email_hold_updated_events", 0),
            ("emailEndTransferEvents", "email_end_transfer_events", 0),
            ("emailProgressTransferEvents", "email_progress_transfer_events", 0),
            ("emailRoutingTransferEvents", "email_routing_transfer_events", 0),
            ("emailUserTransferEvents", "email_user_transfer_events", 0),
        ],
        fields: &[
            &E.end_transfer_events,
            &E.phone_transfer_events,
            &E.progress_transfer_events,
            &E.routing_transfer_events,
            &E.user_transfer_events,
            &E.communication_answered_events,
            &E.communication_disposition_applied_events,
            &E.hold_updated_events,
            &E.external_established_events,
            &E.ivr_established_events,
            &E.phone_established_events,
            &E.routing_established_events,
            &E.user_established_events,
            &E.audio_updated_events,
            &E.communication_ended_events,
            &E.consult_transfer_events,
            &E.progress_consult_transfer_events,
            &E.end_consult_transfer_events,
            &E.email_begin_transmitting_events,
            &E.email_communication_ended_events,
            &E.email_external_established_events,
            &E.email_flow_established_events,
            &E.email_routing_established_events,
            &E.email_user_established_events,
            &E.email_communication_answered_events,
            &E.email_communication_disposition_applied_events,
            &E.email_communication_sent_message_events,
            &E.email_hold_updated_events,
            &E.email_end_transfer_events,
            &E.email_progress_transfer_events,
            &E.email_routing_transfer_events,
            &E.email_user_transfer_events,
        ],
    }
};

crate::runtime::model!(BatchConversationEventRequest);

crate::runtime::setters!(BatchConversationEventRequest {
    with_end_transfer_events: end_transfer_events: ::std::vec::Vec<crate::EndTransferEvent>,
    with_phone_transfer_events: phone_transfer_events: ::std::vec::Vec<crate::PhoneTransferEvent>,
    with_progress_transfer_events: progress_transfer_events: ::std::vec::Vec<crate::ProgressTransferEvent>,
    with_routing_transfer_events: routing_transfer_events: ::std::vec::Vec<crate::RoutingTransferEvent>,
    with_user_transfer_events: user_transfer_events: ::std::vec::Vec<crate::UserTransferEvent>,
    with_communication_answered_events: communication_answered_events: ::std::vec::Vec<crate::CommunicationAnsweredEvent>,
    with_communication_disposition_applied_events: communication_disposition_applied_events: ::std::vec::Vec<crate::CommunicationDispositionAppliedEvent>,
    with_hold_updated_events: hold_updated_events: ::std::vec::Vec<crate::HoldUpdatedEvent>,
    with_external_established_events: external_established_events: ::std::vec::Vec<crate::ExternalEstablishedEvent>,
    with_ivr_established_events: ivr_established_events: ::std::vec::Vec<crate::IvrEstablishedEvent>,
    with_phone_established_events: phone_established_events: ::std::vec::Vec<crate::PhoneEstablishedEvent>,
    with_routing_established_events: routing_established_events: ::std::vec::Vec<crate::RoutingEstablishedEvent>,
    with_user_established_events: user_established_events: ::std::vec::Vec<crate::UserEstablishedEvent>,
    with_audio_updated_events: audio_updated_events: ::std::vec::Vec<crate::AudioUpdatedEvent>,
    with_communication_ended_events: communication_ended_events: ::std::vec::Vec<crate::CommunicationEndedEvent>,
    with_consult_transfer_events: consult_transfer_events: ::std::vec::Vec<crate::ConsultTransferEvent>,
    with_progress_consult_transfer_events: progress_consult_transfer_events: ::std::vec::Vec<crate::ProgressConsultTransferEvent>,
    with_end_consult_transfer_events: end_consult_transfer_events: ::std::vec::Vec<crate::EndConsultTransferEvent>,
    with_email_begin_transmitting_events: email_begin_transmitting_events: ::std::vec::Vec<crate::EmailBeginTransmittingEvent>,
    with_email_communication_ended_events: email_communication_ended_events: ::std::vec::Vec<crate::EmailCommunicationEndedEvent>,
    with_email_external_established_events: email_external_established_events: ::std::vec::Vec<crate::EmailExternalEstablishedEvent>,
    with_email_flow_established_events: email_flow_established_events: ::std::vec::Vec<crate::EmailFlowEstablishedEvent>,
    with_email_routing_established_events: email_routing_established_events: ::std::vec::Vec<crate::EmailRoutingEstablishedEvent>,
    with_email_user_established_events: email_user_established_events: ::std::vec::Vec<crate::EmailUserEstablishedEvent>,
    with_email_communication_answered_events: email_communication_answered_events: ::std::vec::Vec<crate::EmailCommunicationAnsweredEvent>,
    with_email_communication_disposition_applied_events: email_communication_disposition_applied_events: ::std::vec::Vec<crate::EmailCommunicationDispositionAppliedEvent>,
    with_email_communication_sent_message_events: email_communication_sent_message_events: ::std::vec::Vec<crate::EmailCommunicationSentMessageEvent>,
    with_email_hold_updated_events: email_hold_updated_events: ::std::vec::Vec<crate::EmailHoldUpdatedEvent>,
    with_email_end_transfer_events: email_end_transfer_events: ::std::vec::Vec<crate::EmailEndTransferEvent>,
    with_email_progress_transfer_events: email_progress_transfer_events: ::std::vec::Vec<crate::EmailProgressTransferEvent>,
    with_email_routing_transfer_events: email_routing_transfer_events: ::std::vec::Vec<crate::EmailRoutingTransferEvent>,
    with_email_user_transfer_events: email_user_transfer_events: ::std::vec::Vec<crate::EmailUserTransferEvent>,
});

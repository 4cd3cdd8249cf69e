// @generated from the schema "BatchConversationEventRequest"; changes made here are lost at the next generation

/// The schema `BatchConversationEventRequest`.
#[repr(C)]
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

crate::runtime::model!(BatchConversationEventRequest "BatchConversationEventRequest" 32 {
    (
        end_transfer_events: ::std::vec::Vec<crate::EndTransferEvent> = "endTransferEvents" 0 with_end_transfer_events,
        phone_transfer_events: ::std::vec::Vec<crate::PhoneTransferEvent> = "phoneTransferEvents" 0 with_phone_transfer_events,
        progress_transfer_events: ::std::vec::Vec<crate::ProgressTransferEvent> = "progressTransferEvents" 0 with_progress_transfer_events,
        routing_transfer_events: ::std::vec::Vec<crate::RoutingTransferEvent> = "routingTransferEvents" 0 with_routing_transfer_events,
        user_transfer_events: ::std::vec::Vec<crate::UserTransferEvent> = "userTransferEvents" 0 with_user_transfer_events,
        communication_answered_events: ::std::vec::Vec<crate::CommunicationAnsweredEvent> = "communicationAnsweredEvents" 0 with_communication_answered_events,
        communication_disposition_applied_events: ::std::vec::Vec<crate::CommunicationDispositionAppliedEvent> = "communicationDispositionAppliedEvents" 0 with_communication_disposition_applied_events,
        hold_updated_events: ::std::vec::Vec<crate::HoldUpdatedEvent> = "holdUpdatedEvents" 0 with_hold_updated_events,
        external_established_events: ::std::vec::Vec<crate::ExternalEstablishedEvent> = "externalEstablishedEvents" 0 with_external_established_events,
        ivr_established_events: ::std::vec::Vec<crate::IvrEstablishedEvent> = "ivrEstablishedEvents" 0 with_ivr_established_events,
        phone_established_events: ::std::vec::Vec<crate::PhoneEstablishedEvent> = "phoneEstablishedEvents" 0 with_phone_established_events,
        routing_established_events: ::std::vec::Vec<crate::RoutingEstablishedEvent> = "routingEstablishedEvents" 0 with_routing_established_events,
        user_established_events: ::std::vec::Vec<crate::UserEstablishedEvent> = "userEstablishedEvents" 0 with_user_established_events,
        audio_updated_events: ::std::vec::Vec<crate::AudioUpdatedEvent> = "audioUpdatedEvents" 0 with_audio_updated_events,
        communication_ended_events: ::std::vec::Vec<crate::CommunicationEndedEvent> = "communicationEndedEvents" 0 with_communication_ended_events,
        consult_transfer_events: ::std::vec::Vec<crate::ConsultTransferEvent> = "consultTransferEvents" 0 with_consult_transfer_events,
    )
    (
        progress_consult_transfer_events: ::std::vec::Vec<crate::ProgressConsultTransferEvent> = "progressConsultTransferEvents" 0 with_progress_consult_transfer_events,
        end_consult_transfer_events: ::std::vec::Vec<crate::EndConsultTransferEvent> = "endConsultTransferEvents" 0 with_end_consult_transfer_events,
        email_begin_transmitting_events: ::std::vec::Vec<crate::EmailBeginTransmittingEvent> = "emailBeginTransmittingEvents" 0 with_email_begin_transmitting_events,
        email_communication_ended_events: ::std::vec::Vec<crate::EmailCommunicationEndedEvent> = "emailCommunicationEndedEvents" 0 with_email_communication_ended_events,
        email_external_established_events: ::std::vec::Vec<crate::EmailExternalEstablishedEvent> = "emailExternalEstablishedEvents" 0 with_email_external_established_events,
        email_flow_established_events: ::std::vec::Vec<crate::EmailFlowEstablishedEvent> = "emailFlowEstablishedEvents" 0 with_email_flow_established_events,
        email_routing_established_events: ::std::vec::Vec<crate::EmailRoutingEstablishedEvent> = "emailRoutingEstablishedEvents" 0 with_email_routing_established_events,
        email_user_established_events: ::std::vec::Vec<crate::EmailUserEstablishedEvent> = "emailUserEstablishedEvents" 0 with_email_user_established_events,
        email_communication_answered_events: ::std::vec::Vec<crate::EmailCommunicationAnsweredEvent> = "emailCommunicationAnsweredEvents" 0 with_email_communication_answered_events,
        email_communication_disposition_applied_events: ::std::vec::Vec<crate::EmailCommunicationDispositionAppliedEvent> = "emailCommunicationDispositionAppliedEvents" 0 with_email_communication_disposition_applied_events,
        email_communication_sent_message_events: ::std::vec::Vec<crate::EmailCommunicationSentMessageEvent> = "emailCommunicationSentMessageEvents" 0 with_email_communication_sent_message_events,
        email_hold_updated_events: ::std::vec::Vec<crate::EmailHoldUpdatedEvent> = "emailHoldUpdatedEvents" 0 with_email_hold_updated_events,
        email_end_transfer_events: ::std::vec::Vec<crate::EmailEndTransferEvent> = "emailEndTransferEvents" 0 with_email_end_transfer_events,
        email_progress_transfer_events: ::std::vec::Vec<crate::EmailProgressTransferEvent> = "emailProgressTransferEvents" 0 with_email_progress_transfer_events,
        email_routing_transfer_events: ::std::vec::Vec<crate::EmailRoutingTransferEvent> = "emailRoutingTransferEvents" 0 with_email_routing_transfer_events,
        email_user_transfer_events: ::std::vec::Vec<crate::EmailUserTransferEvent> = "emailUserTransferEvents" 0 with_email_user_transfer_events,
    )
});

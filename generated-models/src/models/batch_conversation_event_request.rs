// @generated from the schema "BatchConversationEventRequest"; changes made here are lost at the next generation

use crate::{
    AudioUpdatedEvent, CommunicationAnsweredEvent, CommunicationDispositionAppliedEvent,
    CommunicationEndedEvent, ConsultTransferEvent, EmailBeginTransmittingEvent,
    EmailCommunicationAnsweredEvent, EmailCommunicationDispositionAppliedEvent,
    EmailCommunicationEndedEvent, EmailCommunicationSentMessageEvent,
    EmailEndTransferEvent, EmailExternalEstablishedEvent, EmailFlowEstablishedEvent,
    EmailHoldUpdatedEvent, EmailProgressTransferEvent, EmailRoutingEstablishedEvent,
    EmailRoutingTransferEvent, EmailUserEstablishedEvent, EmailUserTransferEvent,
    EndConsultTransferEvent, EndTransferEvent, ExternalEstablishedEvent,
    HoldUpdatedEvent, IvrEstablishedEvent, PhoneEstablishedEvent, PhoneTransferEvent,
    ProgressConsultTransferEvent, ProgressTransferEvent, RoutingEstablishedEvent,
    RoutingTransferEvent, UserEstablishedEvent, UserTransferEvent,
};
use crate::runtime::Extra;

/// The schema `BatchConversationEventRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchConversationEventRequest {
    /// `endTransferEvents`: `array of EndTransferEvent`.
    #[doc(alias = "endTransferEvents")]
    pub end_transfer_events: Option<Vec<EndTransferEvent>>,
    /// `phoneTransferEvents`: `array of PhoneTransferEvent`.
    #[doc(alias = "phoneTransferEvents")]
    pub phone_transfer_events: Option<Vec<PhoneTransferEvent>>,
    /// `progressTransferEvents`: `array of ProgressTransferEvent`.
    #[doc(alias = "progressTransferEvents")]
    pub progress_transfer_events: Option<Vec<ProgressTransferEvent>>,
    /// `routingTransferEvents`: `array of RoutingTransferEvent`.
    #[doc(alias = "routingTransferEvents")]
    pub routing_transfer_events: Option<Vec<RoutingTransferEvent>>,
    /// `userTransferEvents`: `array of UserTransferEvent`.
    #[doc(alias = "userTransferEvents")]
    pub user_transfer_events: Option<Vec<UserTransferEvent>>,
    /// `communicationAnsweredEvents`: `array of CommunicationAnsweredEvent`.
    #[doc(alias = "communicationAnsweredEvents")]
    pub communication_answered_events: Option<Vec<CommunicationAnsweredEvent>>,
    /// `communicationDispositionAppliedEvents`: `array of CommunicationDispositionAppliedEvent`.
    #[doc(alias = "communicationDispositionAppliedEvents")]
    pub communication_disposition_applied_events: Option<
        Vec<CommunicationDispositionAppliedEvent>,
    >,
    /// `holdUpdatedEvents`: `array of HoldUpdatedEvent`.
    #[doc(alias = "holdUpdatedEvents")]
    pub hold_updated_events: Option<Vec<HoldUpdatedEvent>>,
    /// `externalEstablishedEvents`: `array of ExternalEstablishedEvent`.
    #[doc(alias = "externalEstablishedEvents")]
    pub external_established_events: Option<Vec<ExternalEstablishedEvent>>,
    /// `ivrEstablishedEvents`: `array of IvrEstablishedEvent`.
    #[doc(alias = "ivrEstablishedEvents")]
    pub ivr_established_events: Option<Vec<IvrEstablishedEvent>>,
    /// `phoneEstablishedEvents`: `array of PhoneEstablishedEvent`.
    #[doc(alias = "phoneEstablishedEvents")]
    pub phone_established_events: Option<Vec<PhoneEstablishedEvent>>,
    /// `routingEstablishedEvents`: `array of RoutingEstablishedEvent`.
    #[doc(alias = "routingEstablishedEvents")]
    pub routing_established_events: Option<Vec<RoutingEstablishedEvent>>,
    /// `userEstablishedEvents`: `array of UserEstablishedEvent`.
    #[doc(alias = "userEstablishedEvents")]
    pub user_established_events: Option<Vec<UserEstablishedEvent>>,
    /// `audioUpdatedEvents`: `array of AudioUpdatedEvent`.
    #[doc(alias = "audioUpdatedEvents")]
    pub audio_updated_events: Option<Vec<AudioUpdatedEvent>>,
    /// `communicationEndedEvents`: `array of CommunicationEndedEvent`.
    #[doc(alias = "communicationEndedEvents")]
    pub communication_ended_events: Option<Vec<CommunicationEndedEvent>>,
    /// `consultTransferEvents`: `array of ConsultTransferEvent`.
    #[doc(alias = "consultTransferEvents")]
    pub consult_transfer_events: Option<Vec<ConsultTransferEvent>>,
    /// `progressConsultTransferEvents`: `array of ProgressConsultTransferEvent`.
    #[doc(alias = "progressConsultTransferEvents")]
    pub progress_consult_transfer_events: Option<Vec<ProgressConsultTransferEvent>>,
    /// `endConsultTransferEvents`: `array of EndConsultTransferEvent`.
    #[doc(alias = "endConsultTransferEvents")]
    pub end_consult_transfer_events: Option<Vec<EndConsultTransferEvent>>,
    /// `emailBeginTransmittingEvents`: `array of EmailBeginTransmittingEvent`.
    #[doc(alias = "emailBeginTransmittingEvents")]
    pub email_begin_transmitting_events: Option<Vec<EmailBeginTransmittingEvent>>,
    /// `emailCommunicationEndedEvents`: `array of EmailCommunicationEndedEvent`.
    #[doc(alias = "emailCommunicationEndedEvents")]
    pub email_communication_ended_events: Option<Vec<EmailCommunicationEndedEvent>>,
    /// `emailExternalEstablishedEvents`: `array of EmailExternalEstablishedEvent`.
    #[doc(alias = "emailExternalEstablishedEvents")]
    pub email_external_established_events: Option<Vec<EmailExternalEstablishedEvent>>,
    /// `emailFlowEstablishedEvents`: `array of EmailFlowEstablishedEvent`.
    #[doc(alias = "emailFlowEstablishedEvents")]
    pub email_flow_established_events: Option<Vec<EmailFlowEstablishedEvent>>,
    /// `emailRoutingEstablishedEvents`: `array of EmailRoutingEstablishedEvent`.
    #[doc(alias = "emailRoutingEstablishedEvents")]
    pub email_routing_established_events: Option<Vec<EmailRoutingEstablishedEvent>>,
    /// `emailUserEstablishedEvents`: `array of EmailUserEstablishedEvent`.
    #[doc(alias = "emailUserEstablishedEvents")]
    pub email_user_established_events: Option<Vec<EmailUserEstablishedEvent>>,
    /// `emailCommunicationAnsweredEvents`: `array of EmailCommunicationAnsweredEvent`.
    #[doc(alias = "emailCommunicationAnsweredEvents")]
    pub email_communication_answered_events: Option<
        Vec<EmailCommunicationAnsweredEvent>,
    >,
    /// `emailCommunicationDispositionAppliedEvents`: `array of EmailCommunicationDispositionAppliedEvent`.
    #[doc(alias = "emailCommunicationDispositionAppliedEvents")]
    pub email_communication_disposition_applied_events: Option<
        Vec<EmailCommunicationDispositionAppliedEvent>,
    >,
    /// `emailCommunicationSentMessageEvents`: `array of EmailCommunicationSentMessageEvent`.
    #[doc(alias = "emailCommunicationSentMessageEvents")]
    pub email_communication_sent_message_events: Option<
        Vec<EmailCommunicationSentMessageEvent>,
    >,
    /// `emailHoldUpdatedEvents`: `array of EmailHoldUpdatedEvent`.
    #[doc(alias = "emailHoldUpdatedEvents")]
    pub email_hold_updated_events: Option<Vec<EmailHoldUpdatedEvent>>,
    /// `emailEndTransferEvents`: `array of EmailEndTransferEvent`.
    #[doc(alias = "emailEndTransferEvents")]
    pub email_end_transfer_events: Option<Vec<EmailEndTransferEvent>>,
    /// `emailProgressTransferEvents`: `array of EmailProgressTransferEvent`.
    #[doc(alias = "emailProgressTransferEvents")]
    pub email_progress_transfer_events: Option<Vec<EmailProgressTransferEvent>>,
    /// `emailRoutingTransferEvents`: `array of EmailRoutingTransferEvent`.
    #[doc(alias = "emailRoutingTransferEvents")]
    pub email_routing_transfer_events: Option<Vec<EmailRoutingTransferEvent>>,
    /// `emailUserTransferEvents`: `array of EmailUserTransferEvent`.
    #[doc(alias = "emailUserTransferEvents")]
    pub email_user_transfer_events: Option<Vec<EmailUserTransferEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchConversationEventRequest "BatchConversationEventRequest" 32 {
    (
        end_transfer_events: Vec<EndTransferEvent> = "endTransferEvents" with_end_transfer_events,
        phone_transfer_events: Vec<PhoneTransferEvent> = "phoneTransferEvents" with_phone_transfer_events,
        progress_transfer_events: Vec<ProgressTransferEvent> = "progressTransferEvents" with_progress_transfer_events,
        routing_transfer_events: Vec<RoutingTransferEvent> = "routingTransferEvents" with_routing_transfer_events,
        user_transfer_events: Vec<UserTransferEvent> = "userTransferEvents" with_user_transfer_events,
        communication_answered_events: Vec<CommunicationAnsweredEvent> = "communicationAnsweredEvents" with_communication_answered_events,
        communication_disposition_applied_events: Vec<CommunicationDispositionAppliedEvent> = "communicationDispositionAppliedEvents" with_communication_disposition_applied_events,
        hold_updated_events: Vec<HoldUpdatedEvent> = "holdUpdatedEvents" with_hold_updated_events,
        external_established_events: Vec<ExternalEstablishedEvent> = "externalEstablishedEvents" with_external_established_events,
        ivr_established_events: Vec<IvrEstablishedEvent> = "ivrEstablishedEvents" with_ivr_established_events,
        phone_established_events: Vec<PhoneEstablishedEvent> = "phoneEstablishedEvents" with_phone_established_events,
        routing_established_events: Vec<RoutingEstablishedEvent> = "routingEstablishedEvents" with_routing_established_events,
        user_established_events: Vec<UserEstablishedEvent> = "userEstablishedEvents" with_user_established_events,
        audio_updated_events: Vec<AudioUpdatedEvent> = "audioUpdatedEvents" with_audio_updated_events,
        communication_ended_events: Vec<CommunicationEndedEvent> = "communicationEndedEvents" with_communication_ended_events,
        consult_transfer_events: Vec<ConsultTransferEvent> = "consultTransferEvents" with_consult_transfer_events,
    )
    (
        progress_consult_transfer_events: Vec<ProgressConsultTransferEvent> = "progressConsultTransferEvents" with_progress_consult_transfer_events,
        end_consult_transfer_events: Vec<EndConsultTransferEvent> = "endConsultTransferEvents" with_end_consult_transfer_events,
        email_begin_transmitting_events: Vec<EmailBeginTransmittingEvent> = "emailBeginTransmittingEvents" with_email_begin_transmitting_events,
        email_communication_ended_events: Vec<EmailCommunicationEndedEvent> = "emailCommunicationEndedEvents" with_email_communication_ended_events,
        email_external_established_events: Vec<EmailExternalEstablishedEvent> = "emailExternalEstablishedEvents" with_email_external_established_events,
        email_flow_established_events: Vec<EmailFlowEstablishedEvent> = "emailFlowEstablishedEvents" with_email_flow_established_events,
        email_routing_established_events: Vec<EmailRoutingEstablishedEvent> = "emailRoutingEstablishedEvents" with_email_routing_established_events,
        email_user_established_events: Vec<EmailUserEstablishedEvent> = "emailUserEstablishedEvents" with_email_user_established_events,
        email_communication_answered_events: Vec<EmailCommunicationAnsweredEvent> = "emailCommunicationAnsweredEvents" with_email_communication_answered_events,
        email_communication_disposition_applied_events: Vec<EmailCommunicationDispositionAppliedEvent> = "emailCommunicationDispositionAppliedEvents" with_email_communication_disposition_applied_events,
        email_communication_sent_message_events: Vec<EmailCommunicationSentMessageEvent> = "emailCommunicationSentMessageEvents" with_email_communication_sent_message_events,
        email_hold_updated_events: Vec<EmailHoldUpdatedEvent> = "emailHoldUpdatedEvents" with_email_hold_updated_events,
        email_end_transfer_events: Vec<EmailEndTransferEvent> = "emailEndTransferEvents" with_email_end_transfer_events,
        email_progress_transfer_events: Vec<EmailProgressTransferEvent> = "emailProgressTransferEvents" with_email_progress_transfer_events,
        email_routing_transfer_events: Vec<EmailRoutingTransferEvent> = "emailRoutingTransferEvents" with_email_routing_transfer_events,
        email_user_transfer_events: Vec<EmailUserTransferEvent> = "emailUserTransferEvents" with_email_user_transfer_events,
    )
});

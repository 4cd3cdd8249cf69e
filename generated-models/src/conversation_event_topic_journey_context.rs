// @generated from the schema "ConversationEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationEventTopicJourneyContext {
    /// `customer`: `ConversationEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicJourneyContext "ConversationEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});

// @generated from the schema "ConversationCallEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationCallEventTopicJourneyContext {
    /// `customer`: `ConversationCallEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationCallEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationCallEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicJourneyContext "ConversationCallEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationCallEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationCallEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationCallEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});

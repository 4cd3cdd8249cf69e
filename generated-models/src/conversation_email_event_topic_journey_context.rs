// @generated from the schema "ConversationEmailEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationEmailEventTopicJourneyContext {
    /// `customer`: `ConversationEmailEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationEmailEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationEmailEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEmailEventTopicJourneyContext "ConversationEmailEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});

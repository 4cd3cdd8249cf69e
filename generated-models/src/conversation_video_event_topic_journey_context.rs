// @generated from the schema "ConversationVideoEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationVideoEventTopicJourneyContext {
    /// `customer`: `ConversationVideoEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationVideoEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationVideoEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationVideoEventTopicJourneyContext "ConversationVideoEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});

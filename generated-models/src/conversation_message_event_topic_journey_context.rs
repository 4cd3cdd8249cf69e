// @generated from the schema "ConversationMessageEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationMessageEventTopicJourneyContext {
    /// `customer`: `ConversationMessageEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationMessageEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationMessageEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicJourneyContext "ConversationMessageEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});

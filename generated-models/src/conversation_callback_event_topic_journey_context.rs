// @generated from the schema "ConversationCallbackEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationCallbackEventTopicJourneyContext {
    /// `customer`: `ConversationCallbackEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationCallbackEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationCallbackEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicJourneyContext "ConversationCallbackEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});

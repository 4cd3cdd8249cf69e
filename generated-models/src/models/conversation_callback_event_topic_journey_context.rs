// @generated from the schema "ConversationCallbackEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationCallbackEventTopicJourneyAction,
    ConversationCallbackEventTopicJourneyCustomer,
    ConversationCallbackEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationCallbackEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallbackEventTopicJourneyContext {
    /// `customer`: `ConversationCallbackEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationCallbackEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationCallbackEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<ConversationCallbackEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationCallbackEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationCallbackEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicJourneyContext "ConversationCallbackEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationCallbackEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationCallbackEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationCallbackEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});

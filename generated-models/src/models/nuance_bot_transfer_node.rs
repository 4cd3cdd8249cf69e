// @generated from the schema "NuanceBotTransferNode"; changes made here are lost at the next generation

use crate::NuanceBotVariable;
use crate::runtime::{Extra, Open};

/// The schema `NuanceBotTransferNode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceBotTransferNode {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: one of `End` and `Escalate`, required.
    pub r#type: Option<Open<Type>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `requestVariables`: `array of NuanceBotVariable`.
    #[doc(alias = "requestVariables")]
    pub request_variables: Option<Vec<NuanceBotVariable>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceBotTransferNode "NuanceBotTransferNode" 5 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        r#type: Open<Type> = "type" with_type required,
        description: String = "description" with_description,
        request_variables: Vec<NuanceBotVariable> = "requestVariables" with_request_variables,
    )
});

/// The property `type` of `NuanceBotTransferNode`. Known values: `End`, `Escalate`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    End,
    Escalate,
}

crate::runtime::values!(Type {
    End = "End",
    Escalate = "Escalate",
});

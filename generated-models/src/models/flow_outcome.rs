// @generated from the schema "FlowOutcome"; changes made here are lost at the next generation

use crate::{Operation, WritableDivision};
use crate::runtime::Extra;

/// The schema `FlowOutcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowOutcome {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `currentOperation`: `Operation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: Option<Box<Operation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowOutcome "FlowOutcome" 6 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        description: String = "description" with_description,
        current_operation: Box<Operation> = "currentOperation" with_current_operation,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

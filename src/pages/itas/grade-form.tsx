import { useState } from 'preact/hooks';
import { GRADES, type Grade, parseGrade } from '../../ita/itas/grading';
import { parseScore } from '../../ita/scoring/scoring';
import { parseThaiDate } from '../../ita/text/thai-date';
import * as words from '../../messages/itas-page';
import { Button } from '../components/button';
import { SelectField, TextField } from '../components/field';
import { Failure } from '../components/notice';
import { type ServerError, server } from '../shared/server';

interface FormProps {
  readonly code: `o${number}`;
  readonly grade: Grade;
  readonly onSaved: (grade: Grade) => void;
}

export function GradeForm({ code, grade, onSaved }: FormProps) {
  const [result, setResult] = useState<string>(parseGrade(grade.result) ?? '');
  const [score, setScore] = useState(grade.score);
  const [clarification, setClarification] = useState(grade.clarification);
  const [sent, setSent] = useState(grade.sent);
  const [failed, setFailed] = useState<ServerError | null>(null);
  const [busy, setBusy] = useState(false);
  const isEmpty = (text: string) => text.trim() === '';
  const badScore = !isEmpty(score) && parseScore(score) === null;
  const badDay = !isEmpty(sent) && parseThaiDate(sent) === null;
  const id = (field: string) => `${field}-${code}`;

  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (badScore || badDay) {
      document.getElementById(id(badScore ? 'score' : 'sent'))?.focus();
      return;
    }
    setBusy(true);
    setFailed(null);
    try {
      const after = { result: parseGrade(result) ?? '', score, clarification, sent } as const;
      onSaved(await server.call('gradeItem', code, grade, after));
    } catch (error) {
      setFailed(error as ServerError);
      setBusy(false);
    }
  };
  return (
    <form id={id('grade')} noValidate onSubmit={save}>
      <SelectField
        id={id('result')}
        label={words.resultOf(code)}
        value={result}
        choices={[['', words.noResult], ...GRADES.map((each) => [each, each] as const)]}
        onChange={setResult}
      />
      <TextField
        id={id('score')}
        label={words.score}
        help={words.scoreHelp}
        error={badScore ? words.badScore : undefined}
        value={score}
        onChange={setScore}
      />
      <TextField
        id={id('clarification')}
        label={words.clarification}
        lines={4}
        value={clarification}
        onChange={setClarification}
      />
      <TextField
        id={id('sent')}
        label={words.sent}
        help={words.sentHelp}
        error={badDay ? words.badDay : undefined}
        value={sent}
        onChange={setSent}
      />
      {failed && <Failure error={failed} />}
      {busy ? (
        <p role="status">{words.saving}</p>
      ) : (
        <Button primary form={id('grade')}>
          {words.save}
        </Button>
      )}
    </form>
  );
}
